package cn.fengqiao.security;

import java.util.List;

/** The accounts that come with the demo data, for the login page and the console; empty wherever that data is not loaded. */
public interface DemoAccounts {

    /**
     * One account to try.
     *
     * @param password the same for all of them, and never that of a real account
     */
    record Account(String username, String password, Role role) {}

    List<Account> accounts();
}
