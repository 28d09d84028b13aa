package cn.fengqiao.people;

import cn.fengqiao.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pasted list of parties: one a line, name first, then ID number (or credit code) and phone in any order, between tabs
 * or commas, or spaces where there are neither. Blank lines and a heading are skipped.
 *
 * @param drafts the parties, in order
 * @param numbers for each of them the number of its line, from 1
 */
public record PartyLines(List<PartyDraft> drafts, List<Integer> numbers) {

    private static final Pattern SEPARATOR = Pattern.compile("[\\t,，;；、|]");
    private static final Pattern SPACES = Pattern.compile("[ \\u3000]+");
    private static final Pattern LETTER_FIRST = Pattern.compile("[A-Z][0-9A-Z]{4,16}");
    private static final Set<String> HEADINGS = Set.of("姓名", "名称", "当事人", "name");
    private static final int SHORTEST_ID = 15;

    public PartyLines {
        drafts = List.copyOf(drafts);
        numbers = List.copyOf(numbers);
    }

    /** Everybody on the list stands on that side, in that role. */
    public static PartyLines of(String text, String side, PartyRole role) {
        var drafts = new ArrayList<PartyDraft>();
        var numbers = new ArrayList<Integer>();
        var lines = text.split("\\R", -1);
        for (var i = 0; i < lines.length; i++) {
            var line = Texts.clean(lines[i]);
            if (line.isEmpty() || heading(line)) {
                continue;
            }
            drafts.add(draft(cells(line), side, role));
            numbers.add(i + 1);
        }
        return new PartyLines(drafts, numbers);
    }

    private static boolean heading(String line) {
        return HEADINGS.contains(cells(line).getFirst().toLowerCase(Locale.ROOT));
    }

    private static List<String> cells(String line) {
        var by = SEPARATOR.matcher(line).find() ? SEPARATOR : SPACES;
        return by.splitAsStream(line).map(Texts::clean).toList();
    }

    private static PartyDraft draft(List<String> cells, String side, PartyRole role) {
        var idNumber = "";
        var phone = "";
        for (var cell : cells.subList(1, cells.size())) {
            var number = IdentityNumbers.normalise(cell);
            if (number.isEmpty()) {
                continue;
            }
            if (idNumber.isEmpty()
                    && (number.length() >= SHORTEST_ID
                            || LETTER_FIRST.matcher(number).matches())) {
                idNumber = number;
            } else {
                // Two numbers that look like phones are kept together, so that the check names the line.
                phone = phone + number;
            }
        }
        var name = cells.getFirst();
        if (organisation(idNumber)) {
            return PartyDraft.organisation(side, role, name, idNumber, phone);
        }
        var draft = PartyDraft.person(side, role, name, idNumber, phone);
        return LETTER_FIRST.matcher(idNumber).matches() ? draft.as(Identity.PASSPORT) : draft;
    }

    /** A credit code has letters where a resident's number has none. */
    private static boolean organisation(String number) {
        return IdentityNumbers.isCreditCode(number) && number.chars().limit(17).anyMatch(Character::isLetter);
    }
}
