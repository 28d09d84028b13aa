package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Flaw;
import java.util.List;

/** What came of reading a document: the value, or everything that is wrong with it. */
public sealed interface Read<T> {

    record Good<T>(T value) implements Read<T> {}

    record Broken<T>(List<Flaw> flaws) implements Read<T> {

        public Broken {
            flaws = List.copyOf(flaws);
        }
    }
}
