package cn.fengqiao.mediation;

import cn.fengqiao.shared.Refusal;

/**
 * What a careful reader would say about an agreement before it is printed; it is advice, the agreement binds all the same.
 *
 * @param what rule and sentence
 * @param remedy key of the sentence that says what to do about it
 */
public record AgreementFinding(Matter matter, Refusal what, String remedy) {

    /** What kind of trouble it makes. */
    public enum Matter {
        /** A court would ask back (R16, R24). */
        UNCLEAR,
        /** The law or public morals forbid it (R24, R30). */
        FORBIDDEN,
        /** Binding, but no court confirms it (R23, R25). */
        NOT_CONFIRMABLE
    }

    static AgreementFinding of(Matter matter, String rule, String key, Object... args) {
        return new AgreementFinding(matter, Refusal.rule(rule, key, args), key + ".do");
    }
}
