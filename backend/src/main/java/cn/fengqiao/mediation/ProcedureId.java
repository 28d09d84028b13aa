package cn.fengqiao.mediation;

/** The id of a procedure; random. */
public record ProcedureId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
