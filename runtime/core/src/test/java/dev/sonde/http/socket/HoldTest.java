package dev.sonde.http.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HoldTest {

    private final Hold hold = new Hold();

    private static final class Resource implements Closeable {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void run_closesOnlyWhatIsHeldNow() throws Exception {
        Resource before = new Resource();
        Resource now = new Resource();
        hold.set(before);
        hold.set(now);
        hold.run();

        assertThat(before.closed).isFalse();
        assertThat(now.closed).isTrue();
        assertThat(hold.isCut()).isTrue();
    }

    @Test
    void set_whenCut_closesAndFails() {
        Resource late = new Resource();
        hold.run();

        assertThatThrownBy(() -> hold.set(late)).isInstanceOf(IOException.class).hasMessage("aborted");
        assertThat(late.closed).isTrue();
    }

    @Test
    void release_letsGoOnlyOfWhatIsNotCut() throws Exception {
        Resource resource = new Resource();
        hold.set(resource);

        assertThat(hold.release()).isTrue();
        hold.run();
        assertThat(resource.closed).isFalse();
        assertThat(hold.release()).isFalse();
    }
}
