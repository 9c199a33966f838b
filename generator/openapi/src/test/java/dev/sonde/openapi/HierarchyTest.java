package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schema with a discriminator that others extend by {@code allOf} is a union of them. */
class HierarchyTest {

    private static final String SCHEMAS = """
            Pet:
              type: object
              required: [kind]
              properties: {kind: {type: string}, name: {type: string}, friend: {$ref: '#/components/schemas/Pet'}}
              discriminator: {propertyName: kind, mapping: {pet: Pet, feline: Cat, cat: '#/components/schemas/Cat'}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
            Tiger: {allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {stripes: {type: integer}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {kind: {enum: [dog]}, tail: {type: boolean}}}
            Fish: {allOf: [{$ref: '#/components/schemas/Pet'}]}
            Bird:
              allOf: [{$ref: '#/components/schemas/Pet'}]
              discriminator: {propertyName: kind}
              properties: {wings: {type: integer}}
            Owl: {allOf: [{$ref: '#/components/schemas/Bird'}, {properties: {night: {type: boolean}}}]}
            Duck: {allOf: [{$ref: '#/components/schemas/Bird'}, {properties: {swims: {type: boolean}}}]}
            Tool: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type}}
            Hammer: {allOf: [{$ref: '#/components/schemas/Tool'}, {properties: {weight: {type: number}}}]}
            Alone: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type}}
            Hen: {type: object, allOf: [{$ref: '#/components/schemas/Egg'}], discriminator: {propertyName: is}, properties: {a: {type: string}}}
            Egg: {type: object, allOf: [{$ref: '#/components/schemas/Hen'}], discriminator: {propertyName: is}, properties: {b: {type: string}}}
            Cage:
              type: object
              properties:
                pet: {description: Who lives in it., allOf: [{$ref: '#/components/schemas/Pet'}]}
                tag: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {number: {type: integer}}}]}
            """;

    @TempDir
    static Path folder;

    private static SortedMap<String, String> sources;
    private static GeneratedCodecs codecs;

    @BeforeAll
    static void compile() throws Exception {
        sources = Generator.runUnvalidated(Generator.document(folder, "", SCHEMAS), folder.resolve("out"), false);
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
                // by the mapping, by each of its values
                "Pet | Cat | {'kind':'cat','name':'Tom','lives':7,'friend':{'kind':'dog','tail':true}}",
                "Pet | Cat | {'kind':'feline','lives':7}",
                // by its own constant, and not by its name
                "Pet | Dog | {'kind':'dog','tail':true}",
                "Pet | Pet$Unknown | {'kind':'Dog','tail':true}",
                // by its name; of a value that is mapped, it is not a name any more
                "Pet | Tiger | {'kind':'Tiger','lives':9,'stripes':30}",
                "Pet | Fish | {'kind':'Fish','name':'Wanda'}",
                "Pet | Pet$Unknown | {'kind':'Cat'}",
                // the base itself
                "Pet | PetBase | {'kind':'pet','name':'Rex'}",
                "Pet | Pet$Unknown | {'kind':'Pet'}",
                "Pet | Pet$Unknown | {'name':'nobody'}",
                // a base that extends a base
                "Pet | Owl | {'kind':'Owl','wings':2,'night':true}",
                "Pet | BirdBase | {'kind':'Bird','wings':2}",
                "Bird | Duck | {'kind':'Duck','wings':2,'name':'Donald','swims':true}",
                "Bird | BirdBase | {'kind':'Bird','name':'Tweety'}",
                "Bird | Bird$Unknown | {'kind':'cat'}",
                // of one extender
                "Tool | Hammer | {'type':'Hammer','weight':1.5}",
                "Tool | ToolBase | {'type':'Tool'}",
                // of none
                "Alone | Alone | {'type':'any'}",
                // in a circle
                "Hen | Hen | {'is':'Egg','a':'x','b':'y'}",
                // where it is used
                "Cage | Cage | {'pet':{'kind':'Fish'},'tag':{'kind':'else','number':1}}"
            })
    void codec_readsAndWritesBack(String codec, String type, String json) throws Exception {
        codecs.assertKept(codec, type, json);
    }

    @Test
    void extenders_haveWhatTheyExtend() {
        assertThat(model("Tiger"))
                .contains("String name", "Pet friend", "Long lives", "Long stripes", "implements Pet");
        assertThat(model("Duck")).contains("String name", "Long wings", "Boolean swims", "implements Pet, Bird");
        assertThat(model("Cage")).contains("Pet pet", "CageTag tag");
        assertThat(model("CageTag")).contains("public record CageTag", "String name", "Long number");
    }

    private static String model(String name) {
        return sources.get("example/client/model/" + name + ".java").replaceAll("\\s+", " ");
    }
}
