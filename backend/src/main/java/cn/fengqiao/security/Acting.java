package cn.fengqiao.security;

/** Tells who is acting right now; read anew at each command, never kept. */
public interface Acting {

    /**
     * The signed-in actor.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException when nobody is
     *     signed in
     */
    Actor actor();

    /** Runs system work (reference data, demo data, timers) as {@link Actor#SYSTEM}. */
    void asSystem(Runnable work);
}
