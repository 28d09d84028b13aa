package cn.fengqiao.representation;

import java.util.List;

/**
 * How the parties of a dispute were reached.
 *
 * @param latest the latest attempts, newest first
 * @param total how many there were
 * @param untried names of the parties that nobody tried to reach
 * @param unreached names of those that nobody reached, though several times tried
 */
public record ContactsMade(List<ContactRow> latest, int total, List<String> untried, List<String> unreached) {

    static final ContactsMade NONE = new ContactsMade(List.of(), 0, List.of(), List.of());

    public ContactsMade {
        latest = List.copyOf(latest);
        untried = List.copyOf(untried);
        unreached = List.copyOf(unreached);
    }
}
