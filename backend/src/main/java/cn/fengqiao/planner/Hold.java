package cn.fengqiao.planner;

/** Why a published visit stays as it is in a re-plan; of several reasons the first of these is named. */
public enum Hold {
    /** It is over. */
    PAST,
    /** It is under way. */
    STARTED,
    /** The host confirmed it. */
    CONFIRMED,
    /** Somebody placed it by hand. */
    BY_HAND,
    /** The problem itself pins it. */
    PINNED,
    /** It is so near that it is not moved without need. */
    FROZEN;

    /** Of two visits that get into each other's way, the one with the higher rank gives way. */
    public int rank() {
        return switch (this) {
            case PAST, STARTED -> 0;
            case CONFIRMED, BY_HAND, PINNED -> 1;
            case FROZEN -> 2;
        };
    }
}
