package dev.sonde.shape.source;

import java.util.ArrayList;
import java.util.List;

/** Breaks parameters and record components, with their annotations. */
final class Parameters {

    /** Annotations with members end early on their line, or the type stands on the next one. */
    private static final int LAST_ANNOTATION = 60;

    private Parameters() {}

    /** Whether parameters fit on one line. */
    static boolean fit(String code, int column, String tail) {
        int start = column;
        for (String parameter : Scan.split(code, ", ", "")) {
            int annotations = annotations(parameter);
            boolean ruled = parameter.lastIndexOf(')', annotations) > 0;
            if (ruled
                    && (start + annotations > LAST_ANNOTATION
                            || Annotation.isTall(parameter.substring(0, annotations)))) {
                return false;
            }
            start += parameter.length() + 2;
        }
        return Width.fits(code, column, tail);
    }

    /** Whether parameters would not fit on the next line even if annotations with members might end late. */
    static boolean isTall(String code, String indent) {
        return indent.length() + code.length() > Width.LINE
                || Scan.split(code, ", ", "").stream()
                        .anyMatch(each -> Annotation.isTall(each.substring(0, annotations(each))));
    }

    /** All on the next line, or one per line; one that takes several lines stands between empty lines. */
    static String laidOut(String code, String indent, String tail) {
        if (fit(code, indent.length(), tail)) {
            return "\n" + indent + code;
        }
        List<String> each = Scan.split(code, ", ", "");
        StringBuilder text = new StringBuilder();
        boolean tall = false;
        for (int i = 0; i < each.size(); i++) {
            boolean last = i == each.size() - 1;
            String parameter = annotated(each.get(i), indent, last ? tail : ",");
            boolean annotationAbove = parameter.contains("\n") && parameter.startsWith("@");
            boolean apart = i > 0 && (tall || annotationAbove);
            tall = annotationAbove;
            text.append(apart ? "\n\n" : "\n").append(indent).append(parameter).append(last ? "" : ",");
        }
        return text.toString();
    }

    /** On one line, or the annotations on one and the rest on the next, or each annotation on its own. */
    private static String annotated(String code, String indent, String tail) {
        int end = annotations(code);
        if (fit(code, indent.length(), tail)) {
            return code;
        }
        if (code.lastIndexOf(')', end) < 0) {
            int name = end > 0 ? end : code.lastIndexOf(' ');
            return code.substring(0, name) + "\n" + indent + " ".repeat(8) + code.substring(name + 1);
        }
        String annotations = code.substring(0, end);
        List<String> lines = new ArrayList<>();
        if (Width.fits(annotations, indent.length(), "") && !Annotation.isTall(annotations)) {
            lines.add(annotations);
        } else {
            Scan.split(annotations, " @", "@").forEach(each -> lines.add(Annotation.laidOut(each, indent)));
        }
        lines.add(code.substring(end + 1));
        return String.join("\n" + indent, lines);
    }

    /** Where the annotations end; 0 if there are none. */
    private static int annotations(String parameter) {
        int end = -1;
        while (parameter.startsWith("@", end + 1)) {
            end = Scan.find(parameter, " ", end + 1);
        }
        return Math.max(end, 0);
    }
}
