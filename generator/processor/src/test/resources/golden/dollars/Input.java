package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;

/** Names as the compilers of other languages make them, and methods that have a body. */
interface Auskunft$Buero extends Fragen<List<String>, Auskunft$Buero.Frage$> {

    @Ask("Beantworte {{frage$}}")
    @Override
    List<String> antworten$1(Frage$ frage$);

    @Ask("Fasse zusammen: {{te$xt}}, {{text$}}")
    Frage$ rückfrage$impl(String te$xt, String text$);

    default List<String> alle(List<Frage$> fragen) {
        return fragen.stream().flatMap(frage -> einzeln(frage).stream()).toList();
    }

    private List<String> einzeln(Frage$ frage) {
        return antworten$1(frage);
    }

    static String leer() {
        return "";
    }

    record Frage$(String wert$, int $anzahl) {}
}
//// next file
package demo;

import java.util.Collection;

interface Fragen<A extends Collection<String>, F> extends Zaehlbar<A> {
    A antworten$1(F frage$);
}
//// next file
package demo;

import java.util.Collection;

interface Zaehlbar<C extends Collection<String>> {
    default int anzahl(C antworten) {
        return antworten.size();
    }
}
