package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

@BrowserTest
class LandPagesTests {

    private static final String BOUNDARY =
            "M1; 2419000; 431000\nM2; 2419140; 431610\nM3; 2419420; 431820\nM4; 2419760,5; 431590\nM5; 2419610; 431250\nM6; 2419450; 430960";
    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Autowired
    Desk desk;

    @Test
    void an_inventory_is_typed_corrected_saved_and_seen_on_the_map(Browser browser) {
        String dossier = desk.dossierAt("CCN Có ranh giới", "compile-dossier");
        browser.as("officer.ubnd-06172").go("/dossiers/" + dossier).press("Nhập kiểm kê đất đai");
        browser.type("source", "Trích đo địa chính số 12");
        browser.type("land.riceTwoCrop", "8,4")
                .type("land.forestProductionPlanted", "29")
                .type("land.roads", "hai");
        browser.put("boundary", BOUNDARY.replace("M4; 2419760,5; 431590", "M4; 2419760,5"));
        browser.put("costs", "Bồi thường về đất; 18500000000\nTái định cư; 2500000000");
        browser.press("Lưu kiểm kê").see("Dòng 4, Y").see("Phải là một số");
        assertThat(browser.barriers()).isEmpty();

        browser.type("land.roads", "2").put("boundary", BOUNDARY).press("Lưu kiểm kê");
        browser.see("Tọa độ VN-2000").see("Khép theo tọa độ ranh giới");

        assertThat(browser.path()).startsWith("/dossiers/" + dossier);
        assertThat(browser.all("#land .land-map circle")).hasSize(6);
        browser.press("Suất đầu tư bên cạnh các cụm khác trong danh bạ").see("Trung vị của các cụm khác");
        assertThat(browser.barriers()).isEmpty();
        browser.phone();
        assertThat(browser.ask(SIDEWAYS)).isEqualTo(0L);
        browser.go("/dossiers/" + dossier + "/land/edit");
        assertThat(browser.ask(SIDEWAYS)).isEqualTo(0L);
        browser.noPhone();
        browser.type("graves", "4").press("Lưu kiểm kê").press("So với lần 1").see("Mồ mả phải di dời");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.consoleErrors().stream().filter(error -> !error.contains("422")))
                .isEmpty();
    }

    @Test
    void coordinates_typed_the_wrong_way_round_are_put_right_with_one_press(Browser browser) {
        String dossier = desk.dossierAt("CCN Tọa độ đảo", "compile-dossier");
        browser.as("officer.ubnd-06172").go("/dossiers/" + dossier + "/land/edit");
        browser.type("source", "Bảng tọa độ của chủ đầu tư");
        browser.put("boundary", BOUNDARY.replace("M4; 2419760,5; 431590", "M4; 431590; 2419760,5"));
        browser.press("Lưu kiểm kê").see("Có vẻ X và Y bị đảo ở điểm M4");
        assertThat(browser.barriers()).isEmpty();

        browser.press("Đổi chỗ X và Y của các điểm đó");
        assertThat(browser.ask("return document.querySelector('#boundary').value")
                        .toString()
                        .lines())
                .contains("M4; 2419760,5; 431590");
        assertThat(browser.barriers()).isEmpty();
        browser.press("Lưu kiểm kê").see("Khép theo tọa độ ranh giới");
        assertThat(browser.all("#land .land-map circle")).hasSize(6);
    }
}
