package dev.sonde.processor;

import dev.sonde.processor.check.Diagnostic;
import dev.sonde.processor.check.InterfaceCheck;
import dev.sonde.processor.check.Problem;
import dev.sonde.processor.emit.GeneratedSource;
import dev.sonde.processor.emit.SourceEmitter;
import dev.sonde.processor.emit.Style;
import dev.sonde.processor.model.Missing;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.read.InterfaceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Implements interfaces whose methods carry prompts. An interface goes through four stages: <em>read</em> makes the compiler's
 * elements into the <em>model</em>, <em>check</em> collects all that is wrong with it, and if nothing is, <em>emit</em> makes it into
 * source.
 *
 * <p>It knows no provider: a prompt annotation is one that carries {@code dev.sonde.annotation.PromptAnnotation}, and what
 * its options may be stands in the class files beside it. As such annotations have any name, it looks at all of them.
 *
 * <p>Options: {@code -Asonde.strict} makes its warnings errors; {@code -Asonde.notation=json-schema} tells the model the type of a
 * reply as JSON Schema instead of in the compact notation; {@code -Asonde.classAnnotations} and
 * {@code -Asonde.constructorAnnotations} name annotations for the implementations and their constructors.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions({
    PromptProcessor.STRICT,
    StyleOptions.NOTATION,
    StyleOptions.CLASS_ANNOTATIONS,
    StyleOptions.CONSTRUCTOR_ANNOTATIONS
})
public final class PromptProcessor extends AbstractProcessor {

    static final String STRICT = "sonde.strict";

    /**
     * Interfaces not yet done, and what they lack. Another processor may generate that in a later round, or mend what seems a mistake:
     * Lombok adds the members of a class only while we are looking at it.
     */
    private final Map<String, Missing> pending = new LinkedHashMap<>();

    /** The types that are compiled now, in any round: in these, the compiler itself tells what is missing. */
    private final Set<String> compiled = new HashSet<>();

    private Reporter reporter;
    private StyleOptions options;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Map<String, String> given = environment.getOptions();
        boolean strict = given.containsKey(STRICT) && !"false".equals(given.get(STRICT));
        reporter = new Reporter(environment.getMessager(), RepeatedPlaces.of(environment), strict);
        options = new StyleOptions(environment, reporter);
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // Claim says why, and when.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            compiled.add(type.getQualifiedName().toString());
        }
        for (TypeElement annotation : annotations) {
            if (InterfaceReader.isPromptAnnotation(annotation)) {
                round.getElementsAnnotatedWith(annotation).forEach(this::add);
            }
        }
        if (!pending.isEmpty()) {
            // What it has seen of types may be completed in the next round.
            InterfaceReader reader = new InterfaceReader(
                    processingEnv.getElementUtils(), processingEnv.getTypeUtils(), processingEnv.getFiler(), compiled);
            for (String name : List.copyOf(pending.keySet())) {
                process(name, reader, round.processingOver());
            }
        }
        // Claimed annotations end the round for processors after this one, which may be the ones it waits for.
        return pending.values().stream().allMatch(Missing::isEmpty) && Claim.isOurs(annotations);
    }

    private void add(Element annotated) {
        pending.putIfAbsent(
                InterfaceReader.typeAround(annotated).getQualifiedName().toString(), Missing.NOTHING);
    }

    /** @param last whether no other processor can help any more */
    private void process(String name, InterfaceReader reader, boolean last) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        Missing missing = reader.missing(type);
        pending.put(name, missing);
        if (!missing.isEmpty()) {
            if (last) {
                giveUp(type, missing);
            }
            return;
        }
        PromptInterface subject = reader.read(type);
        Optional<Style> style = options.style(subject.site());
        List<Diagnostic> found = InterfaceCheck.check(subject);
        if (!last && found.stream().anyMatch(Diagnostic::isError)) {
            return;
        }
        pending.remove(name);
        if (reporter.report(found) && style.isPresent()) {
            for (GeneratedSource source : SourceEmitter.emit(subject, style.get())) {
                write(source, subject, type);
            }
        }
    }

    private void write(GeneratedSource source, PromptInterface subject, TypeElement type) {
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(source.className(), type)
                .openWriter()) {
            writer.write(source.text());
        } catch (FilerException taken) {
            reporter.report(List.of(Problem.NAME_TAKEN.at(
                    subject.site(), source.className(), subject.names().shown())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void giveUp(TypeElement type, Missing missing) {
        if (!missing.untold().isEmpty()) {
            reporter.report(List.of(Problem.MISSING_TYPE.at(
                    InterfaceReader.site(type), type.getSimpleName(), String.join(", ", missing.untold()))));
        }
    }
}
