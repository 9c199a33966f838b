package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What the body of an operation's error is.
 *
 * @param statuses as the document names them: {@code 404}, {@code 4XX}, {@code default}
 */
public record ErrorBody(ClassName type, List<String> statuses) {

    /** Stands for every status that is not named. */
    public static final String OTHERS = "default";

    public ErrorBody {
        statuses = List.copyOf(statuses);
    }
}
