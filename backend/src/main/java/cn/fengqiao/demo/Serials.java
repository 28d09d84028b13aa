package cn.fengqiao.demo;

import java.util.Map;
import java.util.TreeMap;

/** Hands out numbers as the counters of the graph do, so that the next real one follows on. */
final class Serials {

    private final Map<String, Long> last = new TreeMap<>();

    long next(String series) {
        return last.merge(series, 1L, Long::sum);
    }

    Map<String, Long> last() {
        return last;
    }
}
