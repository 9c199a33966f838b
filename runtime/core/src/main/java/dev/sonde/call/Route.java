package dev.sonde.call;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A path with variables and a query, filled bit by bit. What is filled in can never become another path. */
final class Route {

    private final String template;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final StringBuilder query = new StringBuilder();

    Route(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }

    void variable(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    "Path variable " + name + " must not be empty, \".\" or \"..\", but is \"" + value + "\"");
        }
        variables.put(name, value);
    }

    void query(String name, String value) {
        query.append(query.length() == 0 ? '?' : '&').append(parameter(name, value));
    }

    /** Name and value of a query's parameter, encoded. */
    static String parameter(String name, String value) {
        return encode(name).concat("=").concat(encode(value));
    }

    /** @param more parameters for the query, encoded */
    String url(String baseUrl, List<String> more) {
        StringBuilder url = new StringBuilder(baseUrl);
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            url.append(template, end, open);
            end = template.indexOf('}', open) + 1;
            String name = template.substring(open + 1, end - 1);
            String value = variables.get(name);
            if (value == null) {
                throw new IllegalStateException("Path variable " + name + " of " + template + " is not set");
            }
            url.append(encode(value));
        }
        url.append(template, end, template.length()).append(query);
        for (int i = 0; i < more.size(); i++) {
            url.append(query.length() == 0 && i == 0 ? '?' : '&').append(more.get(i));
        }
        return url.toString();
    }

    /** Form encoding but for the blank, which is {@code %20} everywhere in a URL. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
