package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonMismatchException;
import dev.sonde.json.JsonText;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What generated codecs read is of the right type, and is written back as it was. */
class RoundTripTest {

    @TempDir
    static Path folder;

    private static GeneratedCodecs codecs;

    @BeforeAll
    static void compile() throws Exception {
        var sources = Generator.run(Path.of("src/test/resources/documents/anything.yaml"), folder.resolve("sources"));
        codecs = new GeneratedCodecs(sources, folder);
    }

    @AfterAll
    static void close() throws Exception {
        codecs.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Thing | Thing | {'id':'a','note':null,'place':'here','size':2,'measures':[1.5,null],'old':'A','new':{}}",
                "Thing | Thing | {'place':'here','fee':'1.50'}",
                "Thing | Thing | {'place':'here','fee':'45 %'}",
                "Place | PlacePoint | {'y':1.0,'x':2.0}",
                "Place | PlaceWithStreet | {'street':'s','more':[1]}",
                "Place | Place$Text | 'here'",
                "Place | Place$Unknown | {'x':1}",
                "Place | Place$Unknown | 7",
                "Event | Made | {'by':'me','kind':'made2'}",
                "Event | Moved | {'kind':'Moved','to':{'street':'s'}}",
                "Event | Event$Unknown | {'kind':'else'}",
                "Loose | Loose | {'words':[],'b':'not a number'}",
                "Loose | Loose | null",
                "Filter | Filter | {'class':'a','Class':'b','hash-code':1,'+1':2,'-1':3,'deep':{'a':1}}",
                "Counts | Counts | {'name':'a','note':null,'b':2,'c':null,'d':3}",
                "Tables | Tables | {'main':{'name':'m'},'x':[{'name':'n','y':1}],'typed':true,'otherProperties':'o'}",
                "Setting | Setting | {'name':'a','value':null}",
                "Setting | Setting | {'name':'a','value':[1]}",
                "Tree | Tree | {'rules':[{'rules':[]}],'json':['a',['b']]}",
                "Json | Json$Items | [['a'],'b']",
                "Command | Command$Text | 'run'",
                "Command | Command$Items | ['run',1]",
                "Grid | Grid | {'cells':[{'label':'a'},['b']]}",
                "Old | Old | 'other'"
            })
    void codec_readsAndWritesBack(String codec, String type, String json) throws Exception {
        codecs.assertKept(codec, type, json);
    }

    @Test
    void additionalProperties_haveTheTypeOfTheirSchema() throws Exception {
        JsonCodec<Object> counts = codecs.of("Counts");
        Object value = JsonText.read("{\"name\":\"a\",\"b\":1,\"b\":2,\"c\":3,\"c\":null}", counts);
        assertThat(value)
                .hasToString("Counts[name=a, note=null, additionalProperties={b=2}, otherProperties={c=null}]");
        assertThatThrownBy(() -> JsonText.read("{\"name\":\"a\",\"b\":\"many\"}", counts))
                .isInstanceOfSatisfying(
                        JsonMismatchException.class,
                        mismatch -> assertThat(mismatch.pointer()).isEqualTo("/b"));
    }
}
