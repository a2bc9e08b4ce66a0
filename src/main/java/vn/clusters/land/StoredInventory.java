package vn.clusters.land;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A version of the inventory of a dossier as it was saved. */
@Entity
@Table(name = "land_inventory")
class StoredInventory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private int versionNo;
    private LocalDate madeOn;
    private String madeBy;
    private String source;
    private LocalDate surveyedOn;
    private String centralMeridian;
    private Integer zoneDegrees;
    private Integer graves;
    private Integer households;
    private BigDecimal statedCostVnd;
    private String contentHash;

    @ElementCollection
    @CollectionTable(name = "land_area", joinColumns = @JoinColumn(name = "inventory_id"))
    @MapKeyColumn(name = "land_type")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "ha")
    private Map<LandType, BigDecimal> areas = new EnumMap<>(LandType.class);

    @ElementCollection
    @CollectionTable(name = "land_vertex", joinColumns = @JoinColumn(name = "inventory_id"))
    @OrderColumn(name = "place_no")
    private List<Vertex> vertices = List.of();

    @ElementCollection
    @CollectionTable(name = "land_holding", joinColumns = @JoinColumn(name = "inventory_id"))
    @OrderColumn(name = "place_no")
    private List<Inventory.Holding> holdings = List.of();

    @ElementCollection
    @CollectionTable(name = "land_cost", joinColumns = @JoinColumn(name = "inventory_id"))
    @OrderColumn(name = "place_no")
    private List<Inventory.Cost> costs = List.of();

    protected StoredInventory() {}

    StoredInventory(String dossier, int version, LocalDate on, String by, Inventory content) {
        this.dossier = dossier;
        this.versionNo = version;
        this.madeOn = on;
        this.madeBy = by;
        this.source = content.source();
        this.surveyedOn = content.surveyedOn();
        this.centralMeridian = content.centralMeridian();
        this.zoneDegrees = content.zoneDegrees();
        this.graves = content.graves();
        this.households = content.households();
        this.statedCostVnd = content.statedCostVnd();
        this.contentHash = Fields.of(content).hash();
        this.areas.putAll(content.areas());
        this.vertices = content.boundary().vertices();
        this.holdings = content.holdings();
        this.costs = content.costs();
    }

    String hash() {
        return contentHash;
    }

    LandVersion view() {
        Inventory content = new Inventory(
                source,
                surveyedOn,
                centralMeridian,
                zoneDegrees,
                new Boundary(vertices),
                areas,
                holdings,
                graves,
                households,
                costs,
                statedCostVnd);
        return new LandVersion(dossier, versionNo, madeOn, madeBy, contentHash, content);
    }
}
