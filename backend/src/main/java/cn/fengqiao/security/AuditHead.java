package cn.fengqiao.security;

import org.neo4j.driver.Record;

/** The end of the trail: number and hash of the last entry, sealed so that a shorter trail cannot be put in its place. */
record AuditHead(long seq, String hash, String seal) {

    static AuditHead of(Record row) {
        return new AuditHead(
                row.get("seq").asLong(),
                row.get("hash").asString(),
                row.get("seal").asString());
    }

    static String message(long seq, String hash) {
        return "trail:" + seq + ":" + hash;
    }
}
