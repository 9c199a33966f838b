package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.PricesModel;
import dev.sonde.openapi.model.PricesModel.Peak;
import dev.sonde.openapi.model.PricesModel.Price;
import dev.sonde.openapi.model.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-sonde-prices}, which stands on the schema of a model's name. */
final class PricesReader {

    private static final String EXTENSION = "x-sonde-prices";
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern HOURS = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d");
    private static final List<String> DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private final SchemaReader schemas;
    private final Problems problems;

    PricesReader(SchemaReader schemas, Problems problems) {
        this.schemas = schemas;
        this.problems = problems;
    }

    @Nullable
    PricesModel read() {
        PricesModel prices = null;
        for (Node schema : schemas.document().schemas()) {
            Node extension = schema.get(EXTENSION);
            if (extension.exists() && prices != null) {
                problems.add(
                        extension.pointer(), "a document has one list of prices; it already is " + prices.pointer());
            } else if (extension.exists()) {
                prices = read(schema, extension);
            }
        }
        return prices;
    }

    private PricesModel read(Node schema, Node extension) {
        check(extension, "currency", CURRENCY, "a currency such as USD");
        List<Price> prices = new ArrayList<>();
        for (Node model : extension.get("models").members()) {
            prices.add(price(model.name(), false, model.get("price")));
            if (model.has("peakPrice")) {
                prices.add(price(model.name(), true, model.get("peakPrice")));
            }
        }
        return new PricesModel(
                extension.pointer(),
                schemas.packages().model(schemas.model(schema.name()).simpleName() + "Prices"),
                extension.text("currency"),
                peaks(extension.get("peak")),
                prices);
    }

    private List<Peak> peaks(Node peak) {
        if (!peak.exists()) {
            return List.of();
        }
        String from = day(peak, "from");
        String to = day(peak, "to");
        List<Peak> peaks = new ArrayList<>();
        for (Node hours : peak.get("hours").elements()) {
            String text = hours.json().asText();
            if (HOURS.matcher(text).matches()) {
                peaks.add(new Peak(from, to, text.substring(0, 5), text.substring(6)));
            } else {
                problems.add(hours.pointer(), "the hours must be like 06:00-10:00, but are " + text);
            }
        }
        return peaks;
    }

    private String day(Node peak, String name) {
        String day = peak.text(name).toUpperCase(Locale.ROOT);
        if (!DAYS.contains(day)) {
            problems.add(peak.get(name).pointer(), "the day must be one of the week's, such as monday");
        }
        return day;
    }

    private Price price(String model, boolean peak, Node price) {
        for (String kind : List.of("input", "cached", "output")) {
            check(price, kind, AMOUNT, "an amount such as '0.15'");
        }
        return new Price(model, peak, price.text("input"), price.text("cached"), price.text("output"));
    }

    private void check(Node node, String name, Pattern pattern, String what) {
        if (!pattern.matcher(node.text(name)).matches()) {
            problems.add(node.get(name).pointer(), "must be " + what);
        }
    }
}
