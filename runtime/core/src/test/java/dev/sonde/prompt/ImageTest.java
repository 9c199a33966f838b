package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ImageTest {

    @Test
    void bytes_travelInTheUrl_butNotIntoLogs() {
        Image image = Image.of(new byte[] {1, 2, 3}, "image/png");

        assertThat(image.url()).isEqualTo("data:image/png;base64,AQID");
        assertThat(image)
                .hasToString("Image[data:image/png;base64]")
                .isEqualTo(Image.of(new byte[] {1, 2, 3}, "image/png"));
    }

    @Test
    void uploadedImage_hasAnIdAndNoUrl() {
        Image image = Image.uploaded("file-api-1");

        assertThat(image.isUploaded()).isTrue();
        assertThat(image.id()).isEqualTo("file-api-1");
        assertThatThrownBy(image::url).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(Image.at(URI.create("https://example.org/a.png"))::id)
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nonsense_isRefused() {
        assertThatThrownBy(() -> Image.of(new byte[0], "image/png")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Image.of(new byte[] {1}, "text/plain; x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text/plain");
    }
}
