package dev.sonde.processor;

import dev.sonde.processor.check.InterfaceCheck;
import dev.sonde.processor.check.Problem;
import dev.sonde.processor.emit.GeneratedSource;
import dev.sonde.processor.emit.Notation;
import dev.sonde.processor.emit.SourceEmitter;
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
 * reply as JSON Schema instead of in the compact notation.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions({PromptProcessor.STRICT, PromptProcessor.NOTATION})
public final class PromptProcessor extends AbstractProcessor {

    static final String STRICT = "sonde.strict";
    static final String NOTATION = "sonde.notation";

    /** Interfaces not yet done, and what they lack: another processor may generate it in a later round. */
    private final Map<String, Missing> pending = new LinkedHashMap<>();

    /** The types that are compiled now, in any round: in these, the compiler itself tells what is missing. */
    private final Set<String> compiled = new HashSet<>();

    private Reporter reporter;
    private String notation = "";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Map<String, String> options = environment.getOptions();
        boolean strict = options.containsKey(STRICT) && !"false".equals(options.get(STRICT));
        notation = options.getOrDefault(NOTATION, Notation.COMPACT.option());
        reporter = new Reporter(environment.getMessager(), RepeatedPlaces.of(environment), strict);
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
        if (round.processingOver()) {
            pending.forEach(this::giveUp);
        } else {
            List.copyOf(pending.keySet()).forEach(this::process);
        }
        // Claimed annotations end the round for processors after this one, which may be the ones it waits for.
        return pending.isEmpty() && Claim.isOurs(annotations);
    }

    private void add(Element annotated) {
        pending.putIfAbsent(
                InterfaceReader.typeAround(annotated).getQualifiedName().toString(), Missing.NOTHING);
    }

    private void process(String name) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        InterfaceReader reader = new InterfaceReader(
                processingEnv.getElementUtils(), processingEnv.getTypeUtils(), processingEnv.getFiler(), compiled);
        Missing missing = reader.missing(type);
        if (!missing.isEmpty()) {
            pending.put(name, missing);
            return;
        }
        pending.remove(name);
        PromptInterface subject = reader.read(type);
        Optional<Notation> wanted = Notation.of(notation);
        if (wanted.isEmpty()) {
            reporter.report(List.of(Problem.UNKNOWN_NOTATION.at(subject.site(), notation)));
        } else if (reporter.report(InterfaceCheck.check(subject))) {
            for (GeneratedSource source : SourceEmitter.emit(subject, wanted.get())) {
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

    private void giveUp(String name, Missing missing) {
        if (!missing.untold().isEmpty()) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            reporter.report(List.of(Problem.MISSING_TYPE.at(
                    InterfaceReader.site(type), type.getSimpleName(), String.join(", ", missing.untold()))));
        }
    }
}
