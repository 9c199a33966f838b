package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plug-in configuration on the generator's page is the one that makes our own client, but for the document and the package. */
class GeneratorPageTest {

    private static final Pattern OURS = Pattern.compile("<(inputSpec|apiPackage|output|id|version)>.*?</\\1>");

    @Test
    void mavenSnippet_isThatOfOurOwnClient() {
        String snippet = Page.of("generator/openapi/README.md").blocks("xml").get(0);
        String pom = Page.of("runtime/deepseek/pom.xml").text();
        assertThat(plain(pom)).contains(plain(snippet));
        assertThat(Page.of("pom.xml").text()).contains("<openapi-generator.version>" + version(snippet) + "<");
    }

    private static String version(String snippet) {
        return snippet.replaceAll("(?s).*?<version>(.*?)</version>.*", "$1");
    }

    private static String plain(String xml) {
        String comparable = xml.replaceAll("(?s)<!--.*?-->", "").replaceAll("<minimalUpdate>.*?</minimalUpdate>", "");
        return OURS.matcher(comparable).replaceAll("").replaceAll("\\s+", "");
    }
}
