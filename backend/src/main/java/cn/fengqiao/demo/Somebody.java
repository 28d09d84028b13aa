package cn.fengqiao.demo;

import java.time.LocalDate;

/** A person or an organisation of the story. */
record Somebody(String id, boolean person, String name, boolean male, LocalDate born, Area area) {

    String label() {
        return person ? "Person" : "Organisation";
    }
}
