package cn.fengqiao.ui.launch;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.store.Commands;
import cn.fengqiao.store.Counters;
import cn.fengqiao.store.Invariants;
import cn.fengqiao.ui.FengqiaoApplication;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The product with a few busy writers in it, to be killed by {@link RunningJarIT}. Each acknowledged command is a line on
 * standard output; with {@code -Dvictim=count} it tells what is there instead.
 */
public final class Victim {

    private static final String NAME = "kill-test";
    private static final int WRITERS = 4;

    private Victim() {}

    public static void main(String[] arguments) {
        var options = Options.of(List.of(arguments), System.getenv());
        var console = new Console(options.language());
        var context = new SpringApplication(FengqiaoApplication.class).run(options.arguments());
        if ("count".equals(System.getProperty("victim"))) {
            count(context, console);
            System.exit(0);
        }
        for (int i = 0; i < WRITERS; i++) {
            Thread.ofPlatform().start(() -> write(context, console));
        }
    }

    private static void write(ConfigurableApplicationContext context, Console console) {
        var commands = context.getBean(Commands.class);
        var counters = context.getBean(Counters.class);
        while (true) {
            var id = CommandId.fresh();
            var outcome = commands.once(id, NAME, Long.class, () -> Outcome.done(counters.next(NAME)));
            if (outcome instanceof Outcome.Done<Long>(var number)) {
                console.line("ACK " + id.value() + " " + number);
            }
        }
    }

    private static void count(ConfigurableApplicationContext context, Console console) {
        var graph = context.getBean(Neo4jClient.class);
        graph.query("MATCH (c:Command {name: $name}) RETURN c.id + ' ' + c.answer")
                .bind(NAME)
                .to("name")
                .fetchAs(String.class)
                .all()
                .forEach(row -> console.line("HAVE " + row));
        graph.query("MATCH (c:Counter {name: $name}) RETURN c.value")
                .bind(NAME)
                .to("name")
                .fetchAs(Long.class)
                .one()
                .ifPresent(value -> console.line("COUNTER " + value));
        console.line("VIOLATIONS " + context.getBean(Invariants.class).check());
    }
}
