package dev.sonde.openapi.docs;

import dev.sonde.openapi.model.Api;
import java.util.SortedMap;
import java.util.TreeMap;

/** The door of this package: a model becomes pages. */
public final class Pages {

    private Pages() {}

    /** The text of every page, by its name in the folder of them all. */
    public static SortedMap<String, String> emit(Api api) {
        Links links = new Links(api);
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("README.md", new OverviewPage(api, links).text());
        pages.put("operations.md", new OperationsPage(api, links).text());
        pages.put("types.md", new TypesPage(api, links).text());
        pages.put("errors.md", new ErrorsPage(api, links).text());
        if (!api.prompts().isEmpty()) {
            pages.put("prompts.md", new PromptsPage(api, links).text());
        }
        return pages;
    }
}
