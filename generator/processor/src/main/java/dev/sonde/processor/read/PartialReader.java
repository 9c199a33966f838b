package dev.sonde.processor.read;

import dev.sonde.processor.model.Template.FaultKind;
import dev.sonde.processor.mustache.Partials;
import dev.sonde.processor.mustache.TemplateText;

/** Finds the files that templates include: they stand beside the text, and their names end with {@code .mustache}. */
final class PartialReader implements Partials {

    private static final String ENDING = ".mustache";

    private final ResourceReader resources;

    PartialReader(ResourceReader resources) {
        this.resources = resources;
    }

    @Override
    public Found find(String name, TemplateText from) {
        String folder = from.file().substring(0, from.file().lastIndexOf('/') + 1);
        String path = name.startsWith("/") ? name : folder + name;
        String file = path.endsWith(ENDING) ? path : path + ENDING;
        int known = from.around().indexOf(file);
        if (known >= 0) {
            String way = String.join(
                    " > ", from.around().subList(known, from.around().size()));
            return Found.none(FaultKind.CYCLE, way + " > " + file);
        }
        ResourceReader.Content content = resources.read(file);
        return content.text() == null
                ? Found.none(content.problem(), file + content.detail())
                : Found.of(from.include(content.text(), file));
    }
}
