package dev.sonde.samples.compiletime.bare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes an implementation and the codecs of each annotated interface. */
@SupportedAnnotationTypes(BareProcessor.PROMPT)
public final class BareProcessor extends AbstractProcessor {

    static final String PROMPT = "dev.sonde.deepseek.Prompt";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof TypeElement type) {
                    PromptType prompts = PromptType.of(type);
                    write(prompts.qualified("Impl"), Implementation.text(prompts), type);
                    write(prompts.qualified("Codecs"), Codecs.text(prompts), type);
                }
            }
        }
        return false;
    }

    private void write(String name, String text, TypeElement type) {
        try (Writer out = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
