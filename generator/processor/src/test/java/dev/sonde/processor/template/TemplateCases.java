package dev.sonde.processor.template;

import java.util.List;
import java.util.stream.Stream;

/** All cases, module by module as the specification has them. */
public final class TemplateCases {

    private TemplateCases() {}

    public static List<TemplateCase> all() {
        return Stream.of(
                        CommentCases.ALL,
                        DelimiterCases.ALL,
                        InterpolationCases.ALL,
                        InvertedCases.ALL,
                        PartialCases.ALL,
                        SectionCases.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
