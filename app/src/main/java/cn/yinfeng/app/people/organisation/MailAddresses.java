package cn.yinfeng.app.people.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 电子邮箱 of accounts, given by the persons themselves. */
public interface MailAddresses {
    /** The address of the account; null where the person gave none. */
    @Nullable
    String of(UUID account);

    /** The caller's own address from now on; null takes it away. */
    void keepMine(@Nullable String address);
}
