package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;

interface Translator {

    record Line(String product) {}

    @Ask(resource = "lines.mustache")
    String sum(List<Line> lines, String heading);

    @Ask("{{#lines}}{{hedding}}{{/lines}}{{.}}")
    String section(List<Line> lines, String heading);
}
//// resource demo/lines.mustache
{{heading}}
{{#lines}}
    {{> line }}
{{/lines}}
//// resource demo/line.mustache
{{! one line }}
	- {{product}} {{prize}}
