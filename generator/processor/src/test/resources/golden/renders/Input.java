package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;
import java.util.stream.Stream;

@Ask(model = "oracle-small")
interface Painter {

    @Ask("Paint {{subject}}.")
    String paint(String subject);

    @Ask("Paint it {{times}} times.")
    Stream<String> paint(int times);

    @Ask("PAINT {{subject}}!")
    String Paint(String subject);

    @Ask("Draw{{#subjects}} {{.}}{{/subjects}}.")
    String renderDraw(List<String> subjects);

    @Ask("Draw {{text}}.")
    String drawText(List<String> text);

    @Ask("Ändere {{bild}}.")
    String ändere(String bild);

    @Ask("{{#words}}{{.}} {{/words}}")
    String $say(String... words);

    default String renderPaint(String subject) {
        return paint(subject);
    }

    static Painter renderÄndere(Painter painter) {
        return painter;
    }
}
