package cn.fengqiao.mediation;

/** The id of an obligation; random. */
public record ObligationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
