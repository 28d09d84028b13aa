package cn.fengqiao.mediation;

/** The id of an agreement; random. */
public record AgreementId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
