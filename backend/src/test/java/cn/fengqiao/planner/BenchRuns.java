package cn.fengqiao.planner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Starts one process after the other for the benchmark and reads what each prints. */
final class BenchRuns {

    /** What one solver made of one problem. */
    record Row(
            String solver,
            int violations,
            double avoidable,
            int unserved,
            double total,
            double soft,
            double km,
            double seconds,
            long megabytes,
            double first,
            double reached) {}

    private final double pace;

    /** All seconds are multiplied by the pace. */
    BenchRuns(double pace) {
        this.pace = pace;
    }

    String seconds(double usual) {
        return String.valueOf(usual * pace);
    }

    Row run(String solver, String family, double tension, double seconds, long seed, int enough)
            throws IOException, InterruptedException {
        var memory = solver.startsWith("timefold") ? "3g" : family.equals("L") ? "420m" : "300m";
        for (var line : child(
                PlannerRun.class.getName(),
                memory,
                solver,
                family,
                String.valueOf(tension),
                seconds(seconds),
                String.valueOf(seed),
                String.valueOf(enough))) {
            if (line.startsWith("ROW")) {
                System.out.println(line);
                var p = line.split(" ");
                return new Row(
                        solver,
                        Integer.parseInt(p[4]),
                        Double.parseDouble(p[5]),
                        Integer.parseInt(p[6]),
                        Double.parseDouble(p[7]),
                        Double.parseDouble(p[8]),
                        Double.parseDouble(p[9]),
                        seconds,
                        Long.parseLong(p[11]),
                        Double.parseDouble(p[12]),
                        Double.parseDouble(p[13]));
            }
        }
        throw new IllegalStateException("No result of " + solver + " on " + family + ". Maybe it ran out of memory?");
    }

    static List<String> child(String main, String memory, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            lines.stream().limit(30).forEach(System.out::println);
        }
        return lines;
    }

    static String[] words(String mark, Class<?> main, String memory, String... arguments)
            throws IOException, InterruptedException {
        return words(child(main.getName(), memory, arguments), mark);
    }

    static String[] words(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .findFirst()
                .map(line -> line.split(" "))
                .orElseThrow(() -> new IllegalStateException("No line " + mark + ". Maybe it ran out of memory?"));
    }
}
