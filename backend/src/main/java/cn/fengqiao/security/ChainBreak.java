package cn.fengqiao.security;

/** A place where the trail is not what was written: the number of the entry, and what is wrong there. */
public record ChainBreak(long seq, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        /** The entry's content does not give its hash: it was edited. */
        EDITED,
        /** An entry of that number is missing: it was deleted. */
        MISSING,
        /** The entry does not follow the one before it: entries were reordered or replaced. */
        REORDERED,
        /** The end of the chain is not where it was: entries were cut off or added behind it. */
        TRUNCATED,
        /** The end of the chain was not sealed with this installation's key. */
        SEAL_BROKEN,
        /** An end of the chain that was noted outside the database is not in it. */
        ANCHOR_BROKEN
    }
}
