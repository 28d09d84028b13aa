package cn.fengqiao.security;

/** The first account of an installation without demo data was made; its password is to be shown once, on the console. */
public record FirstAdministratorMade(String username, String oneTimePassword) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "FirstAdministratorMade[" + username + "]";
    }
}
