//! Where an IP address stands: on the public internet, in somebody's own network, or nowhere that a metadata
//! document could come from.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What may be fetched from an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Everybody may name it.
    Public,
    /// Only a host that the operator lists may have it.
    Private,
    /// Nobody may name it: the machine's own services, metadata of clouds, tunnels, groups, reserved ranges.
    Never,
}

/// Networks of one's own: RFC 1918, loopback, shared by carriers (RFC 6598).
const PRIVATE: [(Ipv4Addr, u32); 5] = [
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
];

/// The other ranges of the IANA registry of special-purpose IPv4 addresses (RFC 6890), and what clouds serve
/// credentials from (169.254.169.254 is link-local).
const NEVER: [(Ipv4Addr, u32); 12] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 100, 100, 200), 32),
    (Ipv4Addr::new(168, 63, 129, 16), 32),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// What is not public inside of 2000::/3, the only public part of IPv6: protocol assignments with Teredo,
/// benchmarks and ORCHID, documentation (twice), 6to4.
const NEVER_6: [(Ipv6Addr, u32); 4] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Unique local addresses (RFC 4193) from which clouds serve credentials.
const METADATA_6: [Ipv6Addr; 2] = [
    Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254),
    Ipv6Addr::new(0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254),
];

const GLOBAL_6: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);
const LOCAL_6: (Ipv6Addr, u32) = (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7);
/// Behind it stands the IPv4 address in the last 32 bits (RFC 6052): a network without IPv4 sees the whole
/// internet so.
const NAT64: (Ipv6Addr, u32) = (Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96);

/// Where this address stands.
pub(super) fn standing(address: IpAddr) -> Standing {
    match address {
        IpAddr::V4(ip) => v4(ip),
        IpAddr::V6(ip) => v6(ip),
    }
}

fn v4(ip: Ipv4Addr) -> Standing {
    if NEVER.iter().any(|&(net, bits)| within_4(ip, net, bits)) {
        Standing::Never
    } else if PRIVATE.iter().any(|&(net, bits)| within_4(ip, net, bits)) {
        Standing::Private
    } else {
        Standing::Public
    }
}

fn v6(ip: Ipv6Addr) -> Standing {
    if within_6(ip, NAT64) {
        let [.., a, b, c, d] = ip.octets();
        return match v4(Ipv4Addr::new(a, b, c, d)) {
            Standing::Public => Standing::Public,
            Standing::Private | Standing::Never => Standing::Never,
        };
    }
    let local = ip == Ipv6Addr::LOCALHOST || within_6(ip, LOCAL_6);
    if local && !METADATA_6.contains(&ip) {
        Standing::Private
    } else if within_6(ip, GLOBAL_6) && !NEVER_6.iter().any(|&net| within_6(ip, net)) {
        Standing::Public
    } else {
        // Mapped and compatible IPv4 addresses, link-local, groups, and all that is not assigned.
        Standing::Never
    }
}

fn within_4(ip: Ipv4Addr, net: Ipv4Addr, bits: u32) -> bool {
    (ip.to_bits() ^ net.to_bits()).leading_zeros() >= bits
}

fn within_6(ip: Ipv6Addr, (net, bits): (Ipv6Addr, u32)) -> bool {
    (ip.to_bits() ^ net.to_bits()).leading_zeros() >= bits
}

#[cfg(test)]
mod tests {
    use super::Standing::{Never, Private, Public};
    use super::*;

    #[test]
    fn each_range_ends_where_its_registry_says() {
        let table = [
            (
                Public,
                "1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0",
            ),
            (
                Public,
                "169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0",
            ),
            (
                Public,
                "192.0.1.0 198.17.255.255 198.20.0.0 203.0.112.255 203.0.114.0 223.255.255.255",
            ),
            (
                Private,
                "10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 127.255.255.254",
            ),
            (Private, "172.16.0.0 172.31.255.255 192.168.0.0 192.168.255.255"),
            (
                Never,
                "0.0.0.0 0.1.2.3 100.100.100.200 168.63.129.16 169.254.0.1 169.254.169.254 192.0.0.192",
            ),
            (
                Never,
                "192.0.2.1 192.88.99.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.7",
            ),
            (Never, "224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255"),
            (
                Public,
                "2606:4700::1111 2a00:1450::1 2001:200:: 2001:4860:4860::8888 2400:cb00:: 3ffe::1",
            ),
            (Private, "::1 fc00::1 fd12:3456::1 fdff:ffff::1"),
            (
                Never,
                ":: ::2 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::127.0.0.1 ::8.8.8.8 fe80::1 febf::1 fec0::1",
            ),
            (
                Never,
                "ff02::1 fd00:ec2::254 fd20:ce::254 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2",
            ),
            (
                Never,
                "2001:2::1 2001:10::1 2001:20::1 2001:1ff::1 2001:db8::1 2002:7f00:1::1 2002:808:808::1",
            ),
            (
                Never,
                "3fff::1 4000::1 5f00::1 100::1 64:ff9b:1::1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b::a00:1",
            ),
            (Public, "64:ff9b::808:808"),
        ];
        for (expected, addresses) in table {
            for address in addresses.split(' ') {
                let ip = address.parse().expect(address);
                assert_eq!(standing(ip), expected, "{address}");
            }
        }
    }
}
