package dev.sonde.openapi.model;

import java.util.List;

/**
 * Where the API lives unless told otherwise.
 *
 * @param template the URL with variables in braces
 * @param all all servers that the document names, of which this is the first
 */
public record ServerModel(String template, List<Variable> variables, List<Choice> all) {

    public ServerModel {
        variables = List.copyOf(variables);
        all = List.copyOf(all);
    }

    /** The URL with the defaults of its variables. */
    public String url() {
        String url = template;
        for (Variable variable : variables) {
            url = url.replace("{" + variable.name() + "}", variable.initial());
        }
        return url;
    }

    /** Whether there is a whole URL, with a host. */
    public boolean isWhole() {
        return url().matches("(?i)https?://[^{}]+");
    }

    /**
     * A variable of the URL.
     *
     * @param method the method of the builder that sets it
     * @param values the values that there are; any value if there are none
     */
    public record Variable(String name, String method, String description, String initial, List<String> values) {

        public Variable {
            values = List.copyOf(values);
        }
    }

    /** One of several servers. */
    public record Choice(String url, String description) {}
}
