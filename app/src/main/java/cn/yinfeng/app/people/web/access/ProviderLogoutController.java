package cn.yinfeng.app.people.web.access;

import cn.yinfeng.app.people.access.ProviderLogout;
import cn.yinfeng.app.platform.web.MachineDoor;
import cn.yinfeng.app.platform.web.Open;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where providers of sign-on say that somebody has left them: from server to server, without a browser between. */
@RestController
@RequestMapping("/api/v1/session/sign-on/{provider}/logout")
class ProviderLogoutController {
    private final ProviderLogout logout;

    ProviderLogoutController(ProviderLogout logout) {
        this.logout = logout;
    }

    @PostMapping
    @Open(because = "a provider has no login here; its signature over the token is the proof, and ends sessions only")
    ResponseEntity<Void> leave(@PathVariable String provider, @RequestParam("logout_token") String token) {
        logout.leave(provider, token);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    }

    /** Providers bring no token of ours against forged requests. */
    @Configuration(proxyBeanMethods = false)
    static class Door {
        @Bean
        MachineDoor providerLogout() {
            return new MachineDoor("/api/v1/session/sign-on/*/logout");
        }
    }
}
