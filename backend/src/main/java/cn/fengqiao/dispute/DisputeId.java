package cn.fengqiao.dispute;

/** The id of a dispute, as it stands in an address; random, so that it tells nothing. */
public record DisputeId(String value) {

    public DisputeId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("a dispute id has 1 to 64 characters, not " + value.length());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
