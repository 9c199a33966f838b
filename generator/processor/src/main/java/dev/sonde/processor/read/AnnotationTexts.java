package dev.sonde.processor.read;

import dev.sonde.processor.model.Site;
import dev.sonde.processor.model.Template;
import dev.sonde.processor.model.Template.Fault;
import dev.sonde.processor.model.Template.FaultKind;
import dev.sonde.processor.mustache.TemplateReader;
import dev.sonde.processor.mustache.TemplateText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** The texts of one prompt annotation, which stand in it or in files that it names. */
final class AnnotationTexts {

    private static final String USER = "value";
    private static final String SYSTEM = "system";

    private final ElementSite site;
    private final ResourceReader resources;
    private final PartialReader partials;
    private final Map<String, Template> written = new HashMap<>();
    private final Map<String, Template> fromFiles = new HashMap<>();

    /** @param annotated carries the annotation: files stand beside its type */
    AnnotationTexts(Element annotated, ElementSite site, Filer filer) {
        this.site = site;
        this.resources = new ResourceReader(
                filer, Visibility.packageOf(annotated).getQualifiedName().toString());
        this.partials = new PartialReader(resources);
    }

    /** Takes an element of the annotation, if it is about a text. */
    boolean add(ExecutableElement declared, AnnotationValue value, OperationReader operations) {
        String name = declared.getSimpleName().toString();
        String given = value.getValue().toString();
        if (name.equals(USER) || name.equals(SYSTEM)) {
            written.put(name, read(value));
            return true;
        }
        Optional<AnnotationMirror> resource = Mirrors.find(declared, RuntimeAnnotations.TEMPLATE_RESOURCE);
        if (resource.isPresent() && !given.isEmpty()) {
            fromFiles.put(operations.textOf(resource.get()), read(given, site.at(value)));
        }
        return resource.isPresent();
    }

    /** The text that an element holds. */
    Template read(AnnotationValue value) {
        return TemplateReader.read(TemplateText.inAnnotation(value.getValue().toString()), site.at(value), partials);
    }

    private Template read(String file, Site at) {
        ResourceReader.Content content = resources.read(file);
        return content.text() == null
                ? failed(at, new Fault(content.problem(), file + content.detail(), -1))
                : TemplateReader.read(TemplateText.inFile(content.text(), file), at, partials);
    }

    Optional<Template> user() {
        return text(USER);
    }

    Optional<Template> system() {
        return text(SYSTEM);
    }

    private Optional<Template> text(String name) {
        Template file = fromFiles.get(name);
        if (file == null) {
            return Optional.ofNullable(written.get(name));
        }
        return Optional.of(
                written.containsKey(name) ? failed(file.site(), new Fault(FaultKind.TWO_TEXTS, name, -1)) : file);
    }

    private static Template failed(Site at, Fault fault) {
        return new Template("", "", List.of(), List.of(fault), at);
    }
}
