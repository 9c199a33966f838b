package dev.sonde.shape.codec;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.sonde.shape.Declaration.RecordShape;
import java.util.ArrayList;
import java.util.List;

/** The codec of a record: one statement per property in each direction. */
final class RecordCodec {

    private final RecordShape shape;
    private final PropertyCodecs codecs;

    RecordCodec(RecordShape shape) {
        this.shape = shape;
        this.codecs = new PropertyCodecs(shape);
    }

    Iterable<FieldSpec> fields() {
        return codecs.fields();
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>(new RecordWriting(shape, codecs).methods());
        methods.addAll(new RecordReading(shape, codecs).methods());
        return methods;
    }
}
