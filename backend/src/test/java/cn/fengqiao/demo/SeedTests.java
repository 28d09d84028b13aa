package cn.fengqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedTests {

    @Test
    void noTwoStreamsOfChanceBeginAlike() {
        assertThat(Stream.of(Seed.values()).map(Seed::value)).doesNotHaveDuplicates();
    }

    @Test
    void streamsTellDifferentIdsAlsoWhereAStoryIsToldInParts() {
        var graph = new DemoGraph(0xC17B_0000L);

        assertThat(Stream.of(Seed.values()).map(seed -> graph.chance(seed).id()))
                .doesNotHaveDuplicates();
    }
}
