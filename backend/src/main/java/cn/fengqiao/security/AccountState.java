package cn.fengqiao.security;

/** Whether an account can be used. */
public enum AccountState {
    /** Signs in and acts. */
    ACTIVE,
    /** Signs in with a one-time password and can do nothing but choose its own. */
    MUST_CHANGE_PASSWORD,
    /** Cannot sign in; stays for the trail. */
    DISABLED
}
