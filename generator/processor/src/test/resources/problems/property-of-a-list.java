package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;

interface Translator {

    record Line(String product) {}

    record Order(List<Line> lines) {}

    @Ask("Of {{order.lines.product}}, {{lines.product}} and {{names.length}}")
    String translate(Order order, List<Line> lines, String[] names);
}
