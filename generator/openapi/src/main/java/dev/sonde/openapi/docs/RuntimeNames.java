package dev.sonde.openapi.docs;

import com.palantir.javapoet.ClassName;

/** The runtime's types in examples; a test pins them against the real ones. */
final class RuntimeNames {

    private static final String CALL = "dev.sonde.call";
    private static final String ERROR = "dev.sonde.error";

    static final ClassName EVENT_STREAM = ClassName.get(CALL, "EventStream");
    static final ClassName FILE_PART = ClassName.get(CALL, "FilePart");

    static final ClassName API_EXCEPTION = ClassName.get(ERROR, "ApiException");
    static final ClassName CALL_EXCEPTION = ClassName.get(ERROR, "CallException");

    private RuntimeNames() {}
}
