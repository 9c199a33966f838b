package dev.sonde.samples.compiletime;

import org.jspecify.annotations.Nullable;

/** Who takes part: an annotation processor, and what an interface of three methods for it looks like. */
enum Contender {
    /** The interfaces alone, as they are compiled in any case. */
    NONE(null, Sources.PROMPTS),
    /** Copies files that were written before, which is less than any processor can do. */
    COPY("dev.sonde.samples.compiletime.CopyingProcessor", Sources.PROMPTS),
    /** A bare processor that writes the very classes that Sonde's does, unchecked. */
    FLOOR("dev.sonde.samples.compiletime.bare.BareProcessor", Sources.PROMPTS),
    SONDE("dev.sonde.processor.PromptProcessor", Sources.PROMPTS),
    AVAJE("io.avaje.http.generator.client.ClientProcessor", Sources.AVAJE),
    MAPSTRUCT("org.mapstruct.ap.MappingProcessor", Sources.MAPSTRUCT),
    MICRONAUT(
            "io.micronaut.annotation.processing.MixinVisitorProcessor,"
                    + "io.micronaut.annotation.processing.PackageElementVisitorProcessor,"
                    + "io.micronaut.annotation.processing.TypeElementVisitorProcessor,"
                    + "io.micronaut.annotation.processing.AggregatingTypeElementVisitorProcessor,"
                    + "io.micronaut.annotation.processing.BeanDefinitionInjectProcessor",
            Sources.MICRONAUT);

    private final @Nullable String processor;
    private final String source;

    Contender(@Nullable String processor, String source) {
        this.processor = processor;
        this.source = source;
    }

    /** The names of the processors' classes, as javac's option has them; null for no processor. */
    @Nullable
    String processor() {
        return processor;
    }

    /** The text of an interface; {@code NUMBER} stands for its number. */
    String source() {
        return source;
    }
}
