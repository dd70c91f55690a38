package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.signing.model.SignatureMethod;
import org.springframework.stereotype.Component;

/** The password once more. It proves who sat at the desk; nothing is kept of it, so the seal is empty. */
@Component
class PasswordMethod implements SignatureMethod {
    private final Accounts accounts;

    PasswordMethod(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String code() {
        return "PASSWORD";
    }

    @Override
    public void prove(String secret) {
        accounts.confirm(secret);
    }

    @Override
    public String seal(String digest, String secret) {
        return "";
    }

    @Override
    public boolean fits(String digest, String seal) {
        return seal.isEmpty();
    }
}
