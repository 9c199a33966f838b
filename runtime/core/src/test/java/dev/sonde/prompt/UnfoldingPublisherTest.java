package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.error.TruncatedReplyException;
import dev.sonde.json.Codecs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** What is asked of a call, and told to a subscriber; all on one thread. */
class UnfoldingPublisherTest {

    @Test
    void chunks_areAskedForOnlyWhenNothingIsReady() {
        Call call =
                new Call(List.of(Said.chunk("[1, 2, "), Said.chunk("3"), Said.chunk("]"), Said.end(Ending.COMPLETE)));
        Receiver<Integer> receiver = new Receiver<>();

        Replies.elements(call, Codecs.INTEGER).subscribe(receiver);
        assertThat(call.asked).isZero();
        receiver.subscription().request(1);
        assertThat(receiver.got).containsExactly("1");
        assertThat(call.asked).isEqualTo(1);
        receiver.subscription().request(1);
        assertThat(receiver.got).containsExactly("1", "2");
        assertThat(call.asked).isEqualTo(1);
        receiver.subscription().request(2);

        assertThat(receiver.got).containsExactly("1", "2", "3", "complete");
    }

    @Test
    void failure_comesBehindWhatWasComplete() {
        Receiver<Integer> receiver = new Receiver<>();

        Replies.elements(new Call(Said.charByChar("[1, 2, 3", Ending.TRUNCATED)), Codecs.INTEGER)
                .subscribe(receiver);
        receiver.subscription().request(Long.MAX_VALUE);

        assertThat(receiver.got).containsExactly("1", "2", TruncatedReplyException.class.getName());
    }

    @Test
    void elementThatDoesNotFit_cancelsTheCall() {
        Call call = new Call(Said.charByChar("[1, \"x\", 3]", Ending.COMPLETE));
        Receiver<Integer> receiver = new Receiver<>();

        Replies.elements(call, Codecs.INTEGER).subscribe(receiver);
        receiver.subscription().request(5);

        assertThat(receiver.got).hasSize(2).startsWith("1");
        assertThat(call.cancelled).isTrue();
        assertThat(call.chunks).isNotEmpty();
    }

    @Test
    void cancel_endsTheCallAndAllSignals() {
        Call call = new Call(Said.charByChar("Hi there", Ending.COMPLETE));
        Receiver<String> receiver = new Receiver<>();

        Replies.texts(call).subscribe(receiver);
        receiver.subscription().request(2);
        receiver.subscription().cancel();
        receiver.subscription().request(2);

        assertThat(receiver.got).containsExactly("H", "i");
        assertThat(call.cancelled).isTrue();
    }

    @Test
    void nonsense_isAnErrorOfTheSubscriber() {
        Call call = new Call(Said.charByChar("Hi", Ending.COMPLETE));
        Receiver<String> receiver = new Receiver<>();

        Replies.texts(call).subscribe(receiver);
        receiver.subscription().request(0);

        assertThat(receiver.got).containsExactly(IllegalArgumentException.class.getName());
        assertThat(call.cancelled).isTrue();
    }

    /** Gives its chunks on the thread that asks. */
    private static final class Call implements Flow.Publisher<Said> {

        private final Queue<Said> chunks;
        private int asked;
        private boolean cancelled;

        Call(List<Said> chunks) {
            this.chunks = new ArrayDeque<>(chunks);
        }

        @Override
        public void subscribe(Flow.Subscriber<? super Said> subscriber) {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {
                    asked += (int) count;
                    Said next = chunks.poll();
                    if (next == null) {
                        subscriber.onComplete();
                    } else {
                        subscriber.onNext(next);
                    }
                }

                @Override
                public void cancel() {
                    cancelled = true;
                }
            });
        }
    }

    private static final class Receiver<T> implements Flow.Subscriber<T> {

        private final List<String> got = new ArrayList<>();
        private final List<Flow.Subscription> subscriptions = new ArrayList<>();

        Flow.Subscription subscription() {
            return subscriptions.get(0);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriptions.add(subscription);
        }

        @Override
        public void onNext(T element) {
            got.add(element.toString());
        }

        @Override
        public void onError(Throwable failure) {
            got.add(failure.getClass().getName());
        }

        @Override
        public void onComplete() {
            got.add("complete");
        }
    }
}
