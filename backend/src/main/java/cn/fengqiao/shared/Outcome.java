package cn.fengqiao.shared;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a command: it is {@link Done}, or it was {@link Refused} for reasons that a user can act on. A refused
 * command has changed nothing.
 *
 * @param <T> what a done command gives back
 */
public sealed interface Outcome<T> {

    /** The command took effect, now or when it was first sent. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The command changed nothing; at least one refusal says why. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {

        public Refused {
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refused command needs at least one refusal");
            }
            refusals = List.copyOf(refusals);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(change.apply(value));
            case Refused<T>(var refusals) -> new Refused<>(refusals);
        };
    }
}
