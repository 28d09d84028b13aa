package cn.fengqiao.shared;

import java.util.UUID;

/** The id that a client gives a command before sending it, so that sending it twice has one effect. */
public record CommandId(String value) {

    public CommandId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("a command id has 1 to 64 characters, not " + value.length());
        }
    }

    public static CommandId fresh() {
        return new CommandId(UUID.randomUUID().toString());
    }
}
