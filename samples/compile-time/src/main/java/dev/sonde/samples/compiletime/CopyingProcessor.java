package dev.sonde.samples.compiletime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Less than any processor can do that writes the same classes: for every interface it hands on what another run has written, from
 * the folder of its option. It shows what the classes cost javac in any case.
 */
@SupportedAnnotationTypes("dev.sonde.deepseek.Prompt")
@SupportedOptions(CopyingProcessor.FOLDER)
public final class CopyingProcessor extends AbstractProcessor {

    static final String FOLDER = "written";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Path folder = Path.of(processingEnv.getOptions().get(FOLDER), "app");
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof TypeElement type) {
                    copy(folder, type, "Impl");
                    copy(folder, type, "Codecs");
                }
            }
        }
        return false;
    }

    private void copy(Path folder, TypeElement type, String suffix) {
        String name = type.getSimpleName() + suffix;
        try (Writer out =
                processingEnv.getFiler().createSourceFile("app." + name, type).openWriter()) {
            out.write(Files.readString(folder.resolve(name + ".java")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
