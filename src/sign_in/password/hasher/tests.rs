use super::*;
use argon2::{PasswordHasher as _, PasswordVerifier as _};
use futures_util::future::join_all;

const DEMO: &str = "correct-horse-demo-42";

fn password() -> Password {
    Password::parse(DEMO, &[]).unwrap()
}

#[tokio::test]
async fn a_password_is_recognised_and_another_is_not() {
    let hasher = Hasher::new(1);
    let hash = hasher.hash(&password(), [5; 16]).await.unwrap();
    assert_eq!(hasher.verify(DEMO, Some(hash.as_str())).await, Ok(true));
    assert_eq!(
        hasher.verify("correct-horse-demo-43", Some(hash.as_str())).await,
        Ok(false)
    );
    assert_eq!(hasher.verify("", Some(hash.as_str())).await, Ok(false));
    assert_eq!(hasher.verify(&"x".repeat(5000), Some(hash.as_str())).await, Ok(false));
    assert_ne!(hash, hasher.hash(&password(), [6; 16]).await.unwrap());
}

#[tokio::test]
async fn a_password_with_accents_is_recognised_from_every_keyboard() {
    let hasher = Hasher::new(1);
    let hash = hasher
        .hash(&Password::parse("caf\u{e9} at the corner", &[]).unwrap(), [5; 16])
        .await
        .unwrap();
    assert_eq!(
        hasher.verify("cafe\u{301} at the corner", Some(hash.as_str())).await,
        Ok(true)
    );
}

#[tokio::test]
async fn the_string_is_what_other_implementations_read_and_write() {
    let hasher = Hasher::new(1);
    let ours = hasher.hash(&password(), [5; 16]).await.unwrap();
    assert!(ours.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    let parsed = phc::PasswordHash::new(ours.as_str()).unwrap();
    assert!(Argon2::default().verify_password(DEMO.as_bytes(), &parsed).is_ok());

    // Other parameters than today's: smaller, and greater than a buffer.
    for (memory, passes, lanes) in [(64, 1, 2), (32 * 1024, 1, 1)] {
        let other = Argon2::new(
            Algorithm::Argon2id,
            Version::V0x13,
            Params::new(memory, passes, lanes, None).unwrap(),
        );
        let theirs = other
            .hash_password_with_salt(DEMO.as_bytes(), &[8; 16])
            .unwrap()
            .to_string();
        assert_eq!(hasher.verify(DEMO, Some(&theirs)).await, Ok(true), "{theirs}");
        assert_eq!(hasher.verify("something else entirely", Some(&theirs)).await, Ok(false));
    }
    let buffers = hasher.0.buffers.lock().unwrap();
    assert_eq!((buffers.len(), buffers[0].len()), (1, 19 * 1024));
}

#[tokio::test]
async fn nobody_signs_in_without_a_readable_hash() {
    let hasher = Hasher::new(1);
    let hash = hasher.hash(&password(), [5; 16]).await.unwrap();
    let tail = hash.as_str().split_once("p=1").unwrap().1.to_owned();
    assert_eq!(hasher.verify(DEMO, None).await, Ok(false));
    for refused in [
        String::new(),
        "plain text".into(),
        hash.as_str().replace("argon2id", "argon2i"),
        hash.as_str().rsplit_once('$').unwrap().0.to_owned(),
        format!("$argon2id$v=19$m=65537,t=2,p=1{tail}"),
        format!("$argon2id$v=19$m=19456,t=11,p=1{tail}"),
        format!(
            "$argon2id$v=19$m=19456,t=2,p=1$AAAA${}",
            tail.rsplit_once('$').unwrap().1
        ),
    ] {
        assert!(Recipe::read(&refused).is_none(), "{refused}");
        assert_eq!(hasher.verify(DEMO, Some(&refused)).await, Ok(false), "{refused}");
    }
}

#[tokio::test]
async fn a_storm_waits_in_a_queue_that_ends() {
    let hasher = Hasher::new(2);
    // Small parameters, so that the test is quick; the queue does not know the difference.
    let small = Argon2::new(
        Algorithm::Argon2id,
        Version::V0x13,
        Params::new(64, 1, 1, None).unwrap(),
    );
    let stored = small
        .hash_password_with_salt(DEMO.as_bytes(), &[8; 16])
        .unwrap()
        .to_string();
    let storm = join_all((0..80).map(|_| hasher.verify(DEMO, Some(&stored)))).await;
    assert_eq!(storm.iter().filter(|answer| **answer == Ok(true)).count(), 2 + QUEUE);
    assert_eq!(
        storm.iter().filter(|answer| **answer == Err(Busy)).count(),
        80 - 2 - QUEUE
    );
    assert!(hasher.0.buffers.lock().unwrap().len() <= 2);
    assert_eq!(hasher.verify(DEMO, Some(&stored)).await, Ok(true), "the storm is over");
}

#[tokio::test]
async fn who_hangs_up_frees_the_place_but_not_the_running_hash() {
    let hasher = Hasher::new(1);
    let hanging = tokio::time::timeout(std::time::Duration::from_millis(1), hasher.verify(DEMO, None)).await;
    assert!(hanging.is_err());
    assert_eq!(hasher.0.places.available_permits(), 1 + QUEUE);
    assert_eq!(hasher.verify(DEMO, None).await, Ok(false));
    assert_eq!(hasher.0.buffers.lock().unwrap().len(), 1);
}
